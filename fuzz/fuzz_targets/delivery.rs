//! What holds for whatever is sent to an endpoint: no panic, and nothing passes without a right signature.

use stripe::Subscription;
use stripe::webhook::{Delivery, Webhook};

/// Checks one input: a `Stripe-Signature` header, a line feed, and a payload. As it comes, it must be rejected; then the
/// payload is signed, so that what reads it is reached as well.
pub(crate) fn check(input: &[u8]) {
    let webhook = Webhook::new("whsec_fuzz").clock(|| stripe::Timestamp::from_unix(1_700_000_000));
    let split = input.iter().position(|byte| *byte == b'\n').unwrap_or(0);
    let (header, payload) = input.split_at(split);
    let payload = payload.strip_prefix(b"\n").unwrap_or(payload);
    if let Ok(header) = std::str::from_utf8(header) {
        assert!(
            webhook.verify(payload, header).is_err(),
            "accepted without the secret"
        );
    }
    let header = webhook.sign(payload);
    assert_eq!(webhook.verify(payload, &header), Ok(()));
    match webhook.delivery(payload, &header) {
        Ok(Delivery::Event(event)) => {
            assert!(!event.id.as_str().is_empty());
            _ = event.object();
            _ = event.previous::<Subscription>();
            _ = event.partial::<Subscription>();
        }
        Ok(Delivery::Notification(notification)) => {
            _ = notification.event_request();
            _ = notification.object_request();
        }
        _ => {}
    }
}
