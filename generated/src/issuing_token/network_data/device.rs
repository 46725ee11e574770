// Written by `cargo xtask generate`. Do not edit.
//! What is in `network_data.device` of [`IssuingToken`](crate::IssuingToken).

/// The type of device used for tokenization.
#[non_exhaustive]
pub enum Type {
    /// `other`
    Other,
    /// `phone`
    Phone,
    /// `watch`
    Watch,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Other = "other",
    Phone = "phone",
    Watch = "watch",
});
