// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `billing_credit_grants_resource_monetary_amount`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingCreditGrantsResourceMonetaryAmount {
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: String,
    /// A positive integer representing the amount.
    pub value: i64,
}

impl Blank for BillingCreditGrantsResourceMonetaryAmount {
    const BLANK: Self = Self {
        currency: Blank::BLANK,
        value: Blank::BLANK,
    };
}

impl Record for BillingCreditGrantsResourceMonetaryAmount {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing_credit_grants_resource_monetary_amount",
            constants: &[],
            fields: &[Field("currency", REQUIRED), Field("value", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.currency,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.currency,
            _ => &mut self.value,
        }
    }
}

impl std::fmt::Debug for BillingCreditGrantsResourceMonetaryAmount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingCreditGrantsResourceMonetaryAmount);
