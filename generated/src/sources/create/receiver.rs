// Written by `cargo xtask generate`. Do not edit.
//! What `receiver` of [`sources::create`](fn@crate::sources::create) takes.

/// The values of `receiver[refund_attributes_method]` of [`sources::create`](fn@crate::sources::create).
#[non_exhaustive]
pub enum RefundAttributesMethod {
    /// `email`
    Email,
    /// `manual`
    Manual,
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(RefundAttributesMethod {
    Email = "email",
    Manual = "manual",
    None = "none",
});
