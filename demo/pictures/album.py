"""Every drawn picture by its name."""

from demo.pictures.catalogue import MOTIFS
from demo.pictures.covers import COVERS
from demo.pictures.variants import VARIANTS

BY_NAME = {motif.name: motif for motif in (*MOTIFS, *VARIANTS, *COVERS)}
