//! The scheme `v1`: an HMAC-SHA256 over the time, a dot, and the payload as it was received.

use std::fmt::Write;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::WebhookError;
use crate::Timestamp;

/// A secret, ready to sign with. What it was made of can't be read back.
#[derive(Clone)]
pub(super) struct Key {
    secret: Hmac<Sha256>,
    /// The secret without the white space around it, if it has such.
    trimmed: Option<Hmac<Sha256>>,
}

impl Key {
    /// `None` for an empty secret, by which everybody could sign.
    pub(super) fn new(secret: &str) -> Option<Self> {
        let hmac = |secret: &str| {
            let bytes = Some(secret.as_bytes()).filter(|bytes| !bytes.is_empty())?;
            Hmac::new_from_slice(bytes).ok()
        };
        Some(Self {
            secret: hmac(secret)?,
            trimmed: Some(secret.trim())
                .filter(|trimmed| *trimmed != secret)
                .and_then(hmac),
        })
    }

    /// Whether one of the header's signatures is by this key. The time this takes tells nothing about how near a wrong one is.
    pub(super) fn signed(&self, header: &Header<'_>, payload: &[u8]) -> bool {
        is_signed(&self.secret, header, payload)
    }

    /// Whether one of them is by the secret without the white space around it.
    pub(super) fn signed_if_trimmed(&self, header: &Header<'_>, payload: &[u8]) -> bool {
        self.trimmed
            .as_ref()
            .is_some_and(|trimmed| is_signed(trimmed, header, payload))
    }

    /// The value of the header for a payload.
    pub(super) fn sign(&self, payload: &[u8], time: Timestamp) -> String {
        let seconds = time.unix_seconds().to_string();
        let signature = mac(&self.secret, &seconds, payload).finalize().into_bytes();
        let mut header = format!("t={seconds},v1=");
        for byte in signature {
            // Infallible: writing to a `String`.
            _ = write!(header, "{byte:02x}");
        }
        header
    }
}

fn mac(secret: &Hmac<Sha256>, time: &str, payload: &[u8]) -> Hmac<Sha256> {
    let mut mac = secret.clone();
    mac.update(time.as_bytes());
    mac.update(b".");
    mac.update(payload);
    mac
}

fn is_signed(secret: &Hmac<Sha256>, header: &Header<'_>, payload: &[u8]) -> bool {
    let mac = mac(secret, header.time_text, payload);
    header
        .signatures()
        .any(|signature| mac.clone().verify_slice(&signature).is_ok())
}

/// Signs a payload as Stripe does: the value of the `Stripe-Signature` header for it. For tests of an endpoint.
///
/// An empty secret, which no endpoint has, gives a header without a signature.
pub fn sign(payload: &[u8], secret: &str, time: Timestamp) -> String {
    match Key::new(secret) {
        Some(key) => key.sign(payload, time),
        None => format!("t={}", time.unix_seconds()),
    }
}

/// What a `Stripe-Signature` header says.
pub(super) struct Header<'a> {
    text: &'a str,
    /// As it was signed.
    time_text: &'a str,
    /// The same as a number.
    pub(super) time: i64,
}

impl<'a> Header<'a> {
    pub(super) fn parse(text: &'a str) -> Result<Self, WebhookError> {
        let time_text = items(text)
            .find(|(key, _)| *key == "t")
            .and_then(|(_, value)| value)
            .filter(|value| value.bytes().all(|byte| byte.is_ascii_digit()))
            .ok_or(WebhookError::NoTimestamp)?;
        let time = time_text.parse().map_err(|_| WebhookError::NoTimestamp)?;
        if !items(text).any(|(key, value)| key == "v1" && value.is_some()) {
            return Err(WebhookError::NoSignature);
        }
        Ok(Self {
            text,
            time_text,
            time,
        })
    }

    /// The signatures of the scheme `v1` that can be one.
    fn signatures(&self) -> impl Iterator<Item = [u8; 32]> {
        items(self.text)
            .filter(|(key, _)| *key == "v1")
            .filter_map(|(_, value)| unhex(value?))
    }
}

/// The items of a header: each a key, and what stands behind the first `=`, if there is one.
fn items(text: &str) -> impl Iterator<Item = (&str, Option<&str>)> {
    text.split(',').map(|item| match item.split_once('=') {
        Some((key, value)) => (key, Some(value)),
        None => (item, None),
    })
}

/// The bytes that 64 lower-case hexadecimal digits stand for.
fn unhex(text: &str) -> Option<[u8; 32]> {
    let digits: &[u8; 64] = text.as_bytes().try_into().ok()?;
    let mut bytes = [0; 32];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        for digit in pair {
            let value = match digit {
                b'0'..=b'9' => digit - b'0',
                b'a'..=b'f' => digit - b'a' + 10,
                _ => return None,
            };
            *byte = *byte << 4 | value;
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::{Hmac, Key, KeyInit, Mac, Sha256, unhex};
    use crate::Timestamp;

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    #[test]
    fn the_digests_are_those_of_the_official_clients() {
        let digest = |message: &str| {
            let mut mac = Hmac::<Sha256>::new_from_slice(b"test_secret").unwrap();
            mac.update(message.as_bytes());
            hex(&mac.finalize().into_bytes())
        };
        assert_eq!(
            digest(""),
            "f7f9bd47fb987337b5796fdc1fdb9ba221d0d5396814bfcaf9521f43fd8927fd"
        );
        assert_eq!(
            digest("😀"),
            "837da296d05c4fe31f61d5d7ead035099d9585a5bcde87de952012a78f0b0c43"
        );
        assert_eq!(
            Key::new("webhook_secret")
                .unwrap()
                .sign(b"{}", Timestamp::from_unix(1_533_204_620)),
            "t=1533204620,v1=ce7c8ae9028c255f3569f6bc3149d2ee7025705423b340b062ceba8081df3f7f"
        );
    }

    #[test]
    fn only_lower_case_digits_are_a_signature() {
        let digits = "0123456789abcdef".repeat(4);
        assert_eq!(hex(&unhex(&digits).unwrap()), digits);
        assert_eq!(unhex(&digits.to_uppercase()), None);
        assert_eq!(unhex(&digits[1..]), None);
        assert_eq!(unhex(""), None);
    }
}
