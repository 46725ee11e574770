//! What a failed call says, whatever its body is.

use stripe_runtime::{Method, Object, RawJson, RawRequest};

use super::memory::Memory;

const STATUSES: [u16; 8] = [200, 400, 401, 402, 404, 409, 429, 500];

/// A byte that chooses the status, and a body.
pub(super) fn check(input: &[u8]) {
    let (first, body) = input.split_first().unwrap_or((&0, &[]));
    let status = STATUSES[usize::from(*first) % STATUSES.len()];
    let memory = Memory::new([(status, body.to_vec())]);
    let request = RawRequest::new(Method::Post, "/v1/things", "2026-05-27.dahlia")
        .idempotency_key("key")
        .max_retries(1);
    let result = pollster::block_on(request.send::<Object>(&memory.client()));
    let keys = memory
        .seen
        .lock()
        .expect("nobody panicked")
        .iter()
        .all(|head| head.headers["idempotency-key"] == "key");
    assert!(keys, "a call under two keys");
    let Err(error) = result else {
        assert_eq!(status, 200, "an error is no success");
        assert!(
            Object::parse(&String::from_utf8_lossy(body)).is_ok(),
            "a result out of nothing"
        );
        return;
    };
    let shown = format!("{error}{error:?}{error:#?}");
    assert!(!shown.contains("sk_test_hidden"), "{shown}");
    // A body without length that is cut is a failure of the connection.
    assert_eq!(error.status(), Some(status));
    assert_eq!(error.call_succeeded(), status == 200);
    assert_eq!(error.idempotency_key(), Some("key"));
    assert_eq!(error.body(), body);
    assert_eq!(
        error.tries() == 1,
        memory.seen.lock().expect("nobody panicked").len() == 1
    );
    if status != 200 {
        let api = error.api_error().expect("the status is there");
        // Each field is read by itself: what a plain reader finds as a text is there.
        if let Ok(plain) = serde_json::from_slice::<serde_json::Value>(body)
            && let Some(code) = plain["error"]["code"].as_str()
            && std::str::from_utf8(body).is_ok_and(|text| {
                text.matches("\"code\"").count() == 1 && text.matches("\"error\"").count() == 1
            })
        {
            assert_eq!(api.code.as_deref(), Some(code));
        }
    }
    _ = (error.object_id(), error.decode_body::<RawJson>());
}
