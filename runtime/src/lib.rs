//! The hand-written library under the generated Stripe client.
#![forbid(unsafe_code)]
