// Written by `cargo xtask generate`. Do not edit.

/// Categorization of disputed payment.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MerchandiseOrService {
    /// `merchandise`
    Merchandise,
    /// `services`
    Services,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(MerchandiseOrService {
    Merchandise = "merchandise",
    Services = "services",
});
