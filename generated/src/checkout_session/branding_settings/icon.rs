// Written by `cargo xtask generate`. Do not edit.
//! What is in `branding_settings.icon` of [`CheckoutSession`](crate::CheckoutSession).

/// The type of image for the icon. Must be one of `file` or `url`.
#[non_exhaustive]
pub enum Type {
    /// `file`
    File,
    /// `url`
    Url,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    File = "file",
    Url = "url",
});
