// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Currency, Field, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// A representation of an amount of money, consisting of an amount and a currency.
///
/// The schema `payments_primitives_payment_records_resource_amount`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentsPrimitivesPaymentRecordsResourceAmount {
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// A positive integer representing the amount in the currency's
    /// [minor unit](https://docs.stripe.com/currencies#zero-decimal). For example, `100` can represent
    /// 1 USD or 100 JPY.
    pub value: i64,
}

impl Blank for PaymentsPrimitivesPaymentRecordsResourceAmount {
    const BLANK: Self = Self {
        currency: Blank::BLANK,
        value: Blank::BLANK,
    };
}

impl Record for PaymentsPrimitivesPaymentRecordsResourceAmount {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payments_primitives_payment_records_resource_amount",
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

impl std::fmt::Debug for PaymentsPrimitivesPaymentRecordsResourceAmount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentsPrimitivesPaymentRecordsResourceAmount);
