// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::BillingBillResourceInvoicingTaxesTaxTaxBehavior;

/// The schema `tax_product_resource_tax_transaction_shipping_cost`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxProductResourceTaxTransactionShippingCost {
    /// The shipping amount in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#minor-units). If
    /// `tax_behavior=inclusive`, then this amount includes taxes. Otherwise, taxes were calculated on
    /// top of this amount.
    pub amount: i64,
    /// The amount of tax calculated for shipping, in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#minor-units).
    pub amount_tax: i64,
    /// The ID of an existing [ShippingRate](https://docs.stripe.com/api/shipping_rates/object).
    pub shipping_rate: Option<String>,
    /// Specifies whether the `amount` includes taxes. If `tax_behavior=inclusive`, then the amount
    /// includes taxes.
    pub tax_behavior: BillingBillResourceInvoicingTaxesTaxTaxBehavior,
    /// The [tax code](https://docs.stripe.com/tax/tax-categories) ID used for shipping.
    pub tax_code: String,
}

impl Blank for TaxProductResourceTaxTransactionShippingCost {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        amount_tax: Blank::BLANK,
        shipping_rate: Blank::BLANK,
        tax_behavior: Blank::BLANK,
        tax_code: Blank::BLANK,
    };
}

impl Record for TaxProductResourceTaxTransactionShippingCost {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_product_resource_tax_transaction_shipping_cost",
            constants: &[],
            fields: &[
                Field("amount", REQUIRED),
                Field("amount_tax", REQUIRED),
                Field("shipping_rate", OPTIONAL),
                Field("tax_behavior", REQUIRED),
                Field("tax_code", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.amount_tax,
            2 => &self.shipping_rate,
            3 => &self.tax_behavior,
            _ => &self.tax_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.amount_tax,
            2 => &mut self.shipping_rate,
            3 => &mut self.tax_behavior,
            _ => &mut self.tax_code,
        }
    }
}

impl std::fmt::Debug for TaxProductResourceTaxTransactionShippingCost {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxProductResourceTaxTransactionShippingCost);
