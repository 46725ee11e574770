// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`invoices::remove_lines`](fn@crate::invoices::remove_lines).

pub mod line;

rt::params! {
    /// Parameters for `lines[]` of [`invoices::remove_lines`](fn@crate::invoices::remove_lines).
    pub struct Line;
}

impl Line {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(behavior: line::Behavior, id: impl Into<String>) -> Self {
        Self(
            rt::Params::new().with("behavior", behavior).with("id", rt::Value::text(id)),
        )
    }
}
