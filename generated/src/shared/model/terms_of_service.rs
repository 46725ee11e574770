// Written by `cargo xtask generate`. Do not edit.

/// If set to `required`, it requires cutomers to accept the terms of service before being able to
/// pay. If set to `none`, customers won't be shown a checkbox to accept the terms of service.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TermsOfService {
    /// `none`
    None,
    /// `required`
    Required,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TermsOfService {
    None = "none",
    Required = "required",
});
