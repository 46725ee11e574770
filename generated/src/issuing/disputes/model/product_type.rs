// Written by `cargo xtask generate`. Do not edit.

/// Whether the product was a merchandise or service.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductType {
    /// `merchandise`
    Merchandise,
    /// `service`
    Service,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ProductType {
    Merchandise = "merchandise",
    Service = "service",
});
