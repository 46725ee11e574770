// Written by `cargo xtask generate`. Do not edit.
//! What is in `options.matching` of [`IdentityVerificationSession`](crate::IdentityVerificationSession).

/// Strictness of the DOB matching policy to apply.
#[non_exhaustive]
pub enum Dob {
    /// `none`
    None,
    /// `similar`
    Similar,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Dob {
    None = "none",
    Similar = "similar",
});

/// Strictness of the name matching policy to apply.
#[non_exhaustive]
pub enum Name {
    /// `none`
    None,
    /// `similar`
    Similar,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Name {
    None = "none",
    Similar = "similar",
});
