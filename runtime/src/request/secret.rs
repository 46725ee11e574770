//! API keys: held so that they do not print, and wiped when dropped.

use std::fmt;

use zeroize::Zeroizing;

/// An API key, or a token that stands in for one.
///
/// It never prints, and its memory is overwritten when the last copy is dropped. (The copy that a request writes
/// to its connection is the transport's, and is not wiped.)
#[derive(Clone)]
pub struct ApiKey(Zeroizing<String>);

impl ApiKey {
    /// Holds `key`.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self(Zeroizing::new(key.into()))
    }

    /// The key itself.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// What makes the key unfit for a header, without a word of the key.
    pub(crate) fn fault(&self) -> Option<&'static str> {
        if self.0.is_empty() {
            Some("the API key is empty")
        } else if self.0.bytes().any(|byte| !byte.is_ascii_graphic()) {
            Some("the API key contains white space or characters that no key has")
        } else {
            let is = |prefix: &&str| self.0.starts_with(*prefix);
            if self.0.starts_with("pk_") {
                Some(
                    "this is a publishable key, for browsers and apps: a server uses a secret key (`sk_…`) or a restricted one (`rk_…`), see https://docs.stripe.com/keys",
                )
            } else if self.0.starts_with("whsec_") {
                Some(
                    "this is the signing secret of a webhook endpoint, not an API key: the client takes a secret key (`sk_…`) or a restricted one (`rk_…`)",
                )
            } else if IDS.iter().any(is) {
                Some(
                    "this is the id or the client secret of an object, not an API key: the client takes a secret key (`sk_…`) or a restricted one (`rk_…`)",
                )
            } else {
                None
            }
        }
    }
}

/// How the ids begin that are taken for a key most easily. Keys and tokens of kinds that are not known yet are let through.
const IDS: [&str; 20] = [
    "acct_", "ca_", "card_", "ch_", "cs_", "cus_", "evt_", "fk_", "in_", "pi_", "pm_", "price_",
    "prod_", "req_", "seti_", "src_", "sub_", "tok_", "txn_", "we_",
];

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("\"[redacted]\"")
    }
}

impl From<&str> for ApiKey {
    fn from(key: &str) -> Self {
        Self::new(key)
    }
}

impl From<String> for ApiKey {
    fn from(key: String) -> Self {
        Self::new(key)
    }
}

impl From<&String> for ApiKey {
    fn from(key: &String) -> Self {
        Self::new(key.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::ApiKey;

    #[test]
    fn a_key_does_not_print() {
        let key = ApiKey::new("sk_test_123");
        assert_eq!(format!("{key:?}"), "\"[redacted]\"");
        assert_eq!(key.expose(), "sk_test_123");
    }

    /// What is freed cannot be looked at; that the field is of a type which wipes itself can be.
    #[test]
    fn a_key_is_wiped_on_drop() {
        fn wipes_itself<T: zeroize::ZeroizeOnDrop>(_: &T) {}
        wipes_itself(&ApiKey::new("sk_test_123").0);
    }

    #[test]
    fn a_key_that_no_header_can_hold_is_a_fault() {
        assert!(ApiKey::new("").fault().is_some());
        assert!(ApiKey::new("sk_test_123\n").fault().is_some());
        assert!(ApiKey::new("sk_test_123").fault().is_none());
    }

    #[test]
    fn what_is_another_thing_is_named() {
        for (key, what) in [
            ("pk_live_hidden", "publishable"),
            ("whsec_hidden", "webhook"),
            ("cus_hidden", "id"),
            ("pi_1_secret_hidden", "client secret"),
        ] {
            let fault = ApiKey::new(key).fault().unwrap();
            assert!(fault.contains(what) && !fault.contains("hidden"), "{fault}");
        }
        for key in [
            "sk_live_1",
            "rk_test_1",
            "sk_org_1",
            "ek_test_1",
            "session_token",
            "eyJhbGciOi",
        ] {
            assert_eq!(ApiKey::new(key).fault(), None, "{key}");
        }
    }
}
