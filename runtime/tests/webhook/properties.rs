//! Whatever is sent to an endpoint: no panic, and nothing passes without a right signature.

use proptest::prelude::*;
use stripe_runtime::Timestamp;
use stripe_runtime::webhook::{WebhookError, sign};

use crate::model::Subscription;
use crate::webhook;

/// Pieces of headers, right and wrong ones.
fn header() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("t".to_owned()),
        Just("t=1700000000".to_owned()),
        "t=[0-9]{0,22}",
        "v[01]=[0-9a-f]{0,66}",
        "v1=[0-9a-f]{64}",
        "[a-z =]{0,8}",
        any::<String>(),
    ];
    proptest::collection::vec(piece, 0..6).prop_map(|pieces| pieces.join(","))
}

/// Texts that are nearly events.
fn payload() -> impl Strategy<Value = String> {
    let value = prop_oneof![
        Just("null".to_owned()),
        Just("7".to_owned()),
        Just(r#""text""#.to_owned()),
        Just("{}".to_owned()),
        Just(r#"{"object":{"object":"subscription","status":1,"settings":[]}}"#.to_owned()),
        Just(
            r#"{"object":{"id":"a"},"previous_attributes":{"status":{},"settings":{"days":"x"}}}"#
                .to_owned()
        ),
        "[\\[\\]{}\",:a-z0-9\\\\]{0,12}",
    ];
    let key = prop_oneof![
        Just("id"),
        Just("type"),
        Just("data"),
        Just("object"),
        Just("request"),
        Just("created"),
    ];
    proptest::collection::vec((key, value), 0..8).prop_map(|entries| {
        let entries: Vec<_> = entries
            .iter()
            .map(|(key, value)| format!("\"{key}\":{value}"))
            .collect();
        format!("{{{}}}", entries.join(","))
    })
}

proptest! {
    #[test]
    fn no_header_that_was_not_signed_is_accepted(header in header(), payload in any::<Vec<u8>>()) {
        prop_assert!(webhook().verify(&payload, &header).is_err());
    }

    #[test]
    fn a_payload_or_signature_that_differs_in_one_bit_is_wrong(
        payload in proptest::collection::vec(any::<u8>(), 1..64), at in any::<prop::sample::Index>(), bit in 0_u32..8,
    ) {
        let header = webhook().sign(&payload);
        prop_assert_eq!(webhook().verify(&payload, &header), Ok(()));
        let mut other = payload.clone();
        other[at.index(payload.len())] ^= 1 << bit;
        prop_assert_eq!(webhook().verify(&other, &header), Err(WebhookError::WrongSignature));
        let mut forged = header.clone().into_bytes();
        let place = header.len() - 64 + at.index(64);
        forged[place] = if forged[place] == b'0' { b'1' } else { b'0' };
        let forged = String::from_utf8(forged).unwrap();
        prop_assert_eq!(webhook().verify(&payload, &forged), Err(WebhookError::WrongSignature));
    }

    #[test]
    fn another_secret_or_time_is_wrong(secret in "[a-z]{1,20}", time in 0_i64..=i64::MAX) {
        let header = sign(b"{}", &secret, Timestamp::from_unix(time));
        prop_assert_eq!(webhook().verify(b"{}", &header), Err(WebhookError::WrongSignature));
        let ours = webhook().sign(b"{}");
        let moved = ours.replace("t=1700000000", &format!("t={time}"));
        let accepted = webhook().verify(b"{}", &moved).is_ok();
        prop_assert_eq!(accepted, time == 1_700_000_000);
    }

    #[test]
    fn no_signed_payload_panics(payload in payload()) {
        if let Ok(event) = webhook().event(payload.as_bytes(), &webhook().sign(payload.as_bytes())) {
            prop_assert!(!event.id.is_empty() && !event.type_.is_empty());
            _ = event.object();
            _ = event.previous::<Subscription>();
            prop_assert!(event.partial::<Subscription>().names().count() <= 6);
        }
    }

    #[test]
    fn no_signed_bytes_panic(payload in any::<Vec<u8>>()) {
        prop_assert!(webhook().delivery(&payload, &webhook().sign(&payload)).is_err());
    }
}
