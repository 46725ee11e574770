// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    BillingBillResourceInvoicingTaxesTaxRateDetails,
    BillingBillResourceInvoicingTaxesTaxTaxBehavior,
};

/// The schema `billing_bill_resource_invoicing_taxes_tax`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingBillResourceInvoicingTaxesTax {
    /// The amount of the tax, in cents (or local equivalent).
    pub amount: i64,
    /// Whether this tax is inclusive or exclusive.
    pub tax_behavior: BillingBillResourceInvoicingTaxesTaxTaxBehavior,
    /// Additional details about the tax rate. Only present when `type` is `tax_rate_details`.
    pub tax_rate_details: Option<Part<BillingBillResourceInvoicingTaxesTaxRateDetails>>,
    /// The reasoning behind this tax, for example, if the product is tax exempt. The possible values
    /// for this field may be extended as new tax rules are supported.
    pub taxability_reason: BillingBillResourceInvoicingTaxesTaxTaxabilityReason,
    /// The amount on which tax is calculated, in cents (or local equivalent).
    pub taxable_amount: Option<i64>,
}

impl Blank for BillingBillResourceInvoicingTaxesTax {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        tax_behavior: Blank::BLANK,
        tax_rate_details: Blank::BLANK,
        taxability_reason: Blank::BLANK,
        taxable_amount: Blank::BLANK,
    };
}

impl Record for BillingBillResourceInvoicingTaxesTax {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing_bill_resource_invoicing_taxes_tax",
            constants: &[("type", Constant::Str("tax_rate_details"))],
            fields: &[
                Field("amount", REQUIRED),
                Field("tax_behavior", REQUIRED),
                Field("tax_rate_details", NULLABLE),
                Field("taxability_reason", REQUIRED),
                Field("taxable_amount", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.tax_behavior,
            2 => &self.tax_rate_details,
            3 => &self.taxability_reason,
            _ => &self.taxable_amount,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.tax_behavior,
            2 => &mut self.tax_rate_details,
            3 => &mut self.taxability_reason,
            _ => &mut self.taxable_amount,
        }
    }
}

impl std::fmt::Debug for BillingBillResourceInvoicingTaxesTax {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingBillResourceInvoicingTaxesTax);

/// The reasoning behind this tax, for example, if the product is tax exempt. The possible values
/// for this field may be extended as new tax rules are supported.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingBillResourceInvoicingTaxesTaxTaxabilityReason {
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

stripe_runtime::open_enum!(BillingBillResourceInvoicingTaxesTaxTaxabilityReason {
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
