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
            None
        }
    }
}

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
}
