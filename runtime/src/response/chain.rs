//! The one rule for what an error of this crate says: `Display` tells all of it, down to the last cause, and there is no
//! `source` that would tell it again. What programs want of a cause, a method or a variant gives.

use std::{error::Error as StdError, fmt};

/// An error of another crate, and the reasons beneath it, each one caused by the next.
pub(crate) struct Chain<'a>(pub(crate) &'a (dyn StdError + 'static));

impl fmt::Display for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut told = self.0.to_string();
        f.write_str(&told)?;
        let mut next = self.0.source();
        while let Some(error) = next {
            let words = error.to_string();
            // Some crates tell the cause in their own words as well.
            if !told.ends_with(&words) {
                write!(f, ": {words}")?;
                told = words;
            }
            next = error.source();
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::error::Error as _;
    use std::io;

    use crate::{DecodeError, Error, TransportError, TransportErrorKind, from_str};

    #[test]
    fn an_error_tells_its_causes_itself_and_has_no_source() {
        let refused = || io::Error::new(io::ErrorKind::ConnectionRefused, "refused by 127.0.0.1");
        let transport = TransportError::new(TransportErrorKind::Connect, refused());
        assert_eq!(
            transport.to_string(),
            "could not connect: refused by 127.0.0.1"
        );
        assert_eq!(
            format!("{transport:?}"),
            format!("TransportError({transport})")
        );
        assert!(transport.source().is_none());
        assert!(transport.cause().is::<io::Error>());

        let error = Error::transport(transport);
        assert_eq!(error.to_string(), "could not connect: refused by 127.0.0.1");
        assert_eq!(format!("{error:?}"), format!("Connection: {error}"));
        assert!(error.source().is_none());

        let decode: DecodeError = from_str::<bool>("1").unwrap_err();
        assert!(decode.source().is_none());
    }

    #[test]
    fn a_cause_that_is_told_already_is_not_told_again() {
        let nested = io::Error::other(TransportError::new(
            TransportErrorKind::Timeout,
            "after 3 s",
        ));
        assert_eq!(super::Chain(&nested).to_string(), "timed out: after 3 s");
    }
}
