// Written by `cargo xtask generate`. Do not edit.
//! What is in `future_requirements.entry.reference` of [`V2CoreAccount`](crate::V2CoreAccount).

/// The type of the reference. If the type is "inquiry", the inquiry token can be found in the
/// "inquiry" field. Otherwise the type is an API resource, the token for which can be found in the
/// "resource" field.
#[non_exhaustive]
pub enum Type {
    /// `inquiry`
    Inquiry,
    /// `payment_method`
    PaymentMethod,
    /// `person`
    Person,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Inquiry = "inquiry",
    PaymentMethod = "payment_method",
    Person = "person",
});
