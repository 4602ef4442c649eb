"""Who may come in, and what a browser may do with our pages."""

from csp.constants import NONCE, NONE, SELF, UNSAFE_INLINE

from site_config.settings import env

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = [
    "django.contrib.auth.backends.ModelBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]

LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "wagtailadmin_home"
LOGOUT_REDIRECT_URL = "account_login"

# Signing in: by e-mail, without public sign-up; e-mail addresses are vouched for by administrators.
ACCOUNT_ADAPTER = "accounts.adapter.StaffAccountAdapter"
ACCOUNT_FORMS = {"login": "accounts.forms.StaffLoginForm"}
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_REAUTHENTICATION_REQUIRED = True
# Failures count per address of the internet, and per address and account together (see the
# adapter): whoever tries to lock somebody out locks out only himself.
ACCOUNT_RATE_LIMITS = {"login_failed": "20/5m/ip,5/5m/key"}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "Dzielnica"
MFA_TOTP_TOLERANCE = 1
# Whether people who work here must have a second factor before they see the admin.
MFA_REQUIRED = env.boolean("MFA_REQUIRED", False)
# How many proxies of ours add to X-Forwarded-For; anything left of them may be forged.
ALLAUTH_TRUSTED_PROXY_COUNT = env.integer("TRUSTED_PROXIES", 0)

# Times are in seconds. Staff are signed out after a pause, and once a working day in any case.
STAFF_SESSION_IDLE = 60 * env.integer("SESSION_IDLE_MINUTES", 120, minimum=5)
STAFF_SESSION_MAX = 3600 * env.integer("SESSION_MAX_HOURS", 12, minimum=1)
SESSION_COOKIE_AGE = STAFF_SESSION_MAX
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

PERMISSIONS_POLICY: dict[str, list[str]] = {
    name: [] for name in ["accelerometer", "camera", "geolocation", "microphone", "payment", "usb"]
}

# Address of map tiles like https://tiles.example.org/{z}/{x}/{y}.png; empty draws an outline of our
# own, so that no visitor's address goes to another host.
MAP_TILE_URL = env.text("MAP_TILE_URL", "")
MAP_TILE_CREDIT = env.text("MAP_TILE_CREDIT", "")

# Public pages: our own files and nothing else, but for map tiles when they are asked for.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:", *env.origins("MAP_TILE_URL")],
        "font-src": [SELF],
        "media-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "object-src": [NONE],
        "frame-ancestors": [SELF],
    }
}

# The admin: Wagtail's editor writes style elements, and a few of its widgets start with an inline
# script. Only those get a nonce (accounts/inline_scripts.py), so that stored text cannot run.
ADMIN_CSP_DIRECTIVES = {
    "script-src": [SELF, NONCE],
    # "return;" and nothing else: the picker of a picture's focal point probes events with it
    "script-src-attr": ["'unsafe-hashes'", "'sha256-i+qr4lq34KgNHiW62lWi9aInEBwiEOrfCzaNPCvkqD8='"],
    "style-src": [SELF, UNSAFE_INLINE],
    "img-src": [SELF, "data:", "blob:"],
    "frame-src": [SELF],
    "worker-src": [SELF],
}

DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000
FILE_UPLOAD_PERMISSIONS = 0o644

# Whom to tell of a hole: mailto:… or https://…; a copy for trials keeps robots out.
SECURITY_CONTACT = env.text("SECURITY_CONTACT", "")
ALLOW_INDEXING = env.boolean("ALLOW_INDEXING", True)
