// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.card.extended_authorization` of [`Charge`](crate::Charge).

/// Indicates whether or not the capture window is extended beyond the standard authorization.
#[non_exhaustive]
pub enum Status {
    /// `disabled`
    Disabled,
    /// `enabled`
    Enabled,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Disabled = "disabled",
    Enabled = "enabled",
});
