// Written by `cargo xtask generate`. Do not edit.

/// The person's gender (International regulations require either "male" or "female").
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegalGender {
    /// `female`
    Female,
    /// `male`
    Male,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(LegalGender {
    Female = "female",
    Male = "male",
});
