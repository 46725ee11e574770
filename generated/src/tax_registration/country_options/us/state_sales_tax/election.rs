// Written by `cargo xtask generate`. Do not edit.
//! What is in `country_options.us.state_sales_tax.election` of [`TaxRegistration`](crate::TaxRegistration).

/// The type of the election for the state sales tax registration.
#[non_exhaustive]
pub enum Type {
    /// `local_use_tax`
    LocalUseTax,
    /// `simplified_sellers_use_tax`
    SimplifiedSellersUseTax,
    /// `single_local_use_tax`
    SingleLocalUseTax,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    LocalUseTax = "local_use_tax",
    SimplifiedSellersUseTax = "simplified_sellers_use_tax",
    SingleLocalUseTax = "single_local_use_tax",
});
