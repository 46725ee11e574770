// Written by `cargo xtask generate`. Do not edit.
//! What is in `total_tax` of [`CreditNote`](crate::CreditNote).

#[cfg(feature = "credit_notes")]
/// Whether this tax is inclusive or exclusive.
#[non_exhaustive]
pub enum TaxBehavior {
    /// `exclusive`
    Exclusive,
    /// `inclusive`
    Inclusive,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "credit_notes")]
rt::open_enum!(TaxBehavior {
    Exclusive = "exclusive",
    Inclusive = "inclusive",
});

/// An object in `total_taxes[].tax_rate_details` of [`CreditNote`](crate::CreditNote), `taxes[].tax_rate_details` of [`CreditNoteLineItem`](crate::CreditNoteLineItem) and 2 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxRateDetails {
    /// ID of the tax rate
    pub tax_rate: rt::Expandable<crate::ids::TaxRateId>,
}

impl rt::Record for TaxRateDetails {
    fn blank() -> Self {
        Self { tax_rate: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_bill_resource_invoicing_taxes_tax_rate_details",
            constants: &[],
            fields: &[rt::Field("tax_rate", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.tax_rate
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.tax_rate
    }
}

rt::record_traits!(TaxRateDetails);

/// The reasoning behind this tax, for example, if the product is tax exempt. The possible values
/// for this field may be extended as new tax rules are supported.
#[non_exhaustive]
pub enum TaxabilityReason {
    /// `customer_exempt`
    CustomerExempt,
    /// `not_available`
    NotAvailable,
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
    NotAvailable = "not_available",
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
