// Written by `cargo xtask generate`. Do not edit.
//! What is in `tax` of [`Item`](crate::Item).

/// The reasoning behind this tax, for example, if the product is tax exempt. The possible values
/// for this field may be extended as new tax rules are supported.
#[non_exhaustive]
pub enum TaxabilityReason {
    /// `customer_exempt`
    CustomerExempt,
    /// `not_collecting`
    NotCollecting,
    /// `not_subject_to_tax`
    NotSubjectToTax,
    /// `not_supported`
    NotSupported,
    /// `portion_product_exempt`
    PortionProductExempt,
    /// `portion_reduced_rated`
    PortionReducedRated,
    /// `portion_standard_rated`
    PortionStandardRated,
    /// `product_exempt`
    ProductExempt,
    /// `product_exempt_holiday`
    ProductExemptHoliday,
    /// `proportionally_rated`
    ProportionallyRated,
    /// `reduced_rated`
    ReducedRated,
    /// `reverse_charge`
    ReverseCharge,
    /// `standard_rated`
    StandardRated,
    /// `taxable_basis_reduced`
    TaxableBasisReduced,
    /// `zero_rated`
    ZeroRated,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(TaxabilityReason {
    CustomerExempt = "customer_exempt",
    NotCollecting = "not_collecting",
    NotSubjectToTax = "not_subject_to_tax",
    NotSupported = "not_supported",
    PortionProductExempt = "portion_product_exempt",
    PortionReducedRated = "portion_reduced_rated",
    PortionStandardRated = "portion_standard_rated",
    ProductExempt = "product_exempt",
    ProductExemptHoliday = "product_exempt_holiday",
    ProportionallyRated = "proportionally_rated",
    ReducedRated = "reduced_rated",
    ReverseCharge = "reverse_charge",
    StandardRated = "standard_rated",
    TaxableBasisReduced = "taxable_basis_reduced",
    ZeroRated = "zero_rated",
});
