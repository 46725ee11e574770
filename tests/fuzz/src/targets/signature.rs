//! Signatures: nothing passes without the secret, and what is signed passes until a bit of it changes.

use stripe_runtime::{Timestamp, webhook::Webhook};

/// A header, a line feed, and a payload.
pub(super) fn check(input: &[u8]) {
    let webhook = Webhook::<()>::new("whsec_fuzz").clock(|| Timestamp::from_unix(1_700_000_000));
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
    // Which bit changes is the input's to say.
    let choice = input.iter().fold(input.len(), |sum, byte| {
        sum.wrapping_mul(31).wrapping_add(usize::from(*byte))
    });
    let mut changed = payload.to_vec();
    if !changed.is_empty() {
        let at = choice % changed.len();
        changed[at] ^= 1 << (choice % 8);
        assert!(
            webhook.verify(&changed, &header).is_err(),
            "another payload passes"
        );
    }
    let mut changed = header.clone().into_bytes();
    let at = choice % changed.len();
    changed[at] ^= 1 << (choice % 7);
    if let Ok(changed) = std::str::from_utf8(&changed)
        && !changed.eq_ignore_ascii_case(&header)
    {
        assert!(
            webhook.verify(payload, changed).is_err(),
            "{changed} passes for {header}"
        );
    }
}
