//! Which headers are right for a payload.

use std::time::Duration;

use stripe_runtime::Timestamp;
use stripe_runtime::webhook::{Webhook, WebhookError, sign};

use crate::model::Event;

const TIME: i64 = 1_533_204_620;
const RIGHT: &str = "ce7c8ae9028c255f3569f6bc3149d2ee7025705423b340b062ceba8081df3f7f";
const WRONG: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// The endpoint of the official vector, some seconds after it was signed.
fn after(seconds: i64) -> Webhook<Event> {
    Webhook::new("webhook_secret").clock(move || Timestamp::from_unix(TIME + seconds))
}

fn verify(header: &str) -> Result<(), WebhookError> {
    after(0).verify(b"{}", header)
}

#[test]
fn the_signature_of_the_official_clients_is_right_and_is_what_the_helper_makes() {
    let header = format!("t={TIME},v1={RIGHT}");
    assert_eq!(verify(&header), Ok(()));
    assert_eq!(
        sign(b"{}", "webhook_secret", Timestamp::from_unix(TIME)),
        header
    );
    assert_eq!(after(0).sign(b"{}"), header);
}

#[test]
fn one_right_signature_among_others_is_enough() {
    for header in [
        format!("t={TIME},v1={WRONG},v1={RIGHT}"),
        format!("t={TIME},v1={RIGHT},v1={WRONG}"),
        format!("t={TIME},v0={WRONG},v1={RIGHT}"),
        format!("t={TIME},v1=bad,v1={RIGHT}"),
        format!("t={TIME},v1=,v1={RIGHT}"),
        format!("v1={RIGHT},t={TIME}"),
        format!("t={TIME},v1={RIGHT},"),
        format!("t={TIME},v1={RIGHT},unheard_of,x=1=2"),
    ] {
        assert_eq!(verify(&header), Ok(()), "{header}");
    }
}

#[test]
fn a_header_without_time_or_signature_is_rejected() {
    for header in [
        String::new(),
        "garbage".to_owned(),
        format!("v1={RIGHT}"),
        format!("v1={RIGHT},t"),
        format!("v1={RIGHT},t="),
        format!("t={TIME}x,v1={RIGHT}"),
        format!("t=-{TIME},v1={RIGHT}"),
        format!("t=+{TIME},v1={RIGHT}"),
        format!("t= {TIME},v1={RIGHT}"),
        format!("t=99999999999999999999,v1={RIGHT}"),
        format!("t,t={TIME},v1={RIGHT}"),
    ] {
        assert_eq!(verify(&header), Err(WebhookError::NoTimestamp), "{header}");
    }
    for header in [
        format!("t={TIME}"),
        format!("t={TIME},"),
        format!("t={TIME},v0={RIGHT}"),
        format!("t={TIME},v1"),
        format!("t={TIME}, v1={RIGHT}"),
    ] {
        assert_eq!(verify(&header), Err(WebhookError::NoSignature), "{header}");
    }
}

#[test]
fn a_signature_that_is_not_quite_right_is_wrong() {
    for header in [
        format!("t={TIME},v1={WRONG}"),
        format!("t={TIME},v1="),
        format!("t={TIME},v1= {RIGHT}"),
        format!("t={TIME},v1={RIGHT} "),
        format!("t={TIME},v1={}", RIGHT.to_uppercase()),
        format!("t={TIME},v1={}", &RIGHT[..62]),
        format!("t={TIME},v1={RIGHT}00"),
        // The first time counts, and nothing was signed then.
        format!("t={},t={TIME},v1={RIGHT}", TIME + 1),
    ] {
        assert_eq!(
            verify(&header),
            Err(WebhookError::WrongSignature),
            "{header}"
        );
    }
    let header = format!("t={TIME},t=1,v1={RIGHT}");
    assert_eq!(verify(&header), Ok(()));
    assert_eq!(
        after(0).verify(b"{}x", &header),
        Err(WebhookError::WrongSignature)
    );
}

#[test]
fn five_minutes_are_young_enough_and_the_future_is_not_old() {
    let header = format!("t={TIME},v1={RIGHT}");
    for seconds in [300, 0, -1, -1_000_000] {
        assert_eq!(after(seconds).verify(b"{}", &header), Ok(()), "{seconds}");
    }
    let age = Duration::from_secs(301);
    assert_eq!(
        after(301).verify(b"{}", &header),
        Err(WebhookError::TooOld { age })
    );
    assert_eq!(after(301).tolerance(age).verify(b"{}", &header), Ok(()));
    // What is forged is not called old.
    assert_eq!(
        after(301).verify(b"[]", &header),
        Err(WebhookError::WrongSignature)
    );
}

#[test]
fn both_secrets_are_right_while_they_are_rolled() {
    let endpoint = Webhook::<Event>::new("new").and_secret("old");
    let now = Timestamp::now();
    for secret in ["new", "old"] {
        assert_eq!(endpoint.verify(b"{}", &sign(b"{}", secret, now)), Ok(()));
    }
    assert_eq!(
        endpoint.verify(b"{}", &sign(b"{}", "older", now)),
        Err(WebhookError::WrongSignature)
    );
}

#[test]
fn an_empty_secret_lets_nothing_pass() {
    let endpoint = Webhook::<Event>::new("").and_secret("");
    // What anybody could sign with an empty key.
    let header =
        format!("t={TIME},v1=f63a6b2f26d7cb9b43b9ea5d49b1e4b45ad5ad7c75c5f8ba3bd9a0f5d1a9b1b7");
    assert!(endpoint.verify(b"{}", &header).is_err());
    assert!(endpoint.verify(b"{}", &endpoint.sign(b"{}")).is_err());
}

#[test]
fn no_secret_is_shown() {
    let shown = format!(
        "{:?}",
        Webhook::<Event>::new("whsec_hidden").and_secret("x")
    );
    assert_eq!(shown, "Webhook { secrets: 2, tolerance: 300s, .. }");
}

#[test]
fn white_space_around_the_secret_is_told_from_a_wrong_signature() {
    let time = Timestamp::from_unix(TIME);
    let right = sign(b"{}", "whsec_test", time);
    for secret in ["whsec_test\n", " whsec_test", "\twhsec_test \r\n"] {
        let webhook = Webhook::<Event>::new(secret).clock(move || time);
        let error = webhook.verify(b"{}", &right).unwrap_err();
        assert_eq!(error, WebhookError::SecretHasSpace);
        assert!(!error.is_forgery());
        assert!(error.to_string().contains("white space"));
        let forged = sign(b"{}", "whsec_other", time);
        assert_eq!(
            webhook.verify(b"{}", &forged),
            Err(WebhookError::WrongSignature)
        );
        // A secret is used as it is, so what is signed by it is right.
        assert_eq!(webhook.verify(b"{}", &webhook.sign(b"{}")), Ok(()));
    }
    assert_eq!(
        Webhook::<Event>::new(" \n")
            .clock(move || time)
            .verify(b"{}", &right),
        Err(WebhookError::WrongSignature)
    );
}

#[test]
fn a_payload_that_was_written_anew_is_told_from_a_wrong_signature() {
    let time = Timestamp::from_unix(TIME);
    let webhook = Webhook::<Event>::new("whsec_test").clock(move || time);
    let indented = "{\n  \"id\": \"evt_1\",\n  \"data\": {\n    \"object\": {}\n  }\n}";
    let dense = r#"{"id":"evt_1","data":{"object":{}}}"#;
    for signed in [indented, dense] {
        let header = webhook.sign(signed.as_bytes());
        assert_eq!(webhook.verify(signed.as_bytes(), &header), Ok(()));
        for payload in [
            indented,
            dense,
            &format!("{signed}\n"),
            &dense.replace(':', ": "),
        ] {
            if payload == signed {
                continue;
            }
            let error = webhook.verify(payload.as_bytes(), &header).unwrap_err();
            assert_eq!(error, WebhookError::Rewritten, "{payload}");
            assert!(!error.is_forgery());
        }
        let other = signed.replace("evt_1", "evt_2");
        assert_eq!(
            webhook.verify(other.as_bytes(), &header),
            Err(WebhookError::WrongSignature)
        );
    }
}
