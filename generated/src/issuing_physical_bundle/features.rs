// Written by `cargo xtask generate`. Do not edit.
//! What is in `features` of [`IssuingPhysicalBundle`](crate::IssuingPhysicalBundle).

/// The policy for how to use card logo images in a card design with this physical bundle.
#[non_exhaustive]
pub enum CardLogo {
    /// `optional`
    Optional,
    /// `required`
    Required,
    /// `unsupported`
    Unsupported,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(CardLogo {
    Optional = "optional",
    Required = "required",
    Unsupported = "unsupported",
});

/// The policy for how to use carrier letter text in a card design with this physical bundle.
#[non_exhaustive]
pub enum CarrierText {
    /// `optional`
    Optional,
    /// `required`
    Required,
    /// `unsupported`
    Unsupported,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(CarrierText {
    Optional = "optional",
    Required = "required",
    Unsupported = "unsupported",
});

/// The policy for how to use a second line on a card with this physical bundle.
#[non_exhaustive]
pub enum SecondLine {
    /// `optional`
    Optional,
    /// `required`
    Required,
    /// `unsupported`
    Unsupported,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(SecondLine {
    Optional = "optional",
    Required = "required",
    Unsupported = "unsupported",
});
