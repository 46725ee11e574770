// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decimal, Field, Place, REQUIRED, Record, Shape, blank, debug};

/// The schema `payment_pages_checkout_session_currency_conversion`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPagesCheckoutSessionCurrencyConversion {
    /// Total of all items in source currency before discounts or taxes are applied.
    pub amount_subtotal: i64,
    /// Total of all items in source currency after discounts and taxes are applied.
    pub amount_total: i64,
    /// Exchange rate used to convert source currency amounts to customer currency amounts
    pub fx_rate: Decimal,
    /// Creation currency of the CheckoutSession before localization
    pub source_currency: String,
}

impl Record for PaymentPagesCheckoutSessionCurrencyConversion {
    fn blank() -> Self {
        Self {
            amount_subtotal: blank(),
            amount_total: blank(),
            fx_rate: blank(),
            source_currency: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_pages_checkout_session_currency_conversion",
            constants: &[],
            fields: &[
                Field("amount_subtotal", REQUIRED),
                Field("amount_total", REQUIRED),
                Field("fx_rate", REQUIRED),
                Field("source_currency", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount_subtotal,
            1 => &self.amount_total,
            2 => &self.fx_rate,
            _ => &self.source_currency,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount_subtotal,
            1 => &mut self.amount_total,
            2 => &mut self.fx_rate,
            _ => &mut self.source_currency,
        }
    }
}

impl std::fmt::Debug for PaymentPagesCheckoutSessionCurrencyConversion {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentPagesCheckoutSessionCurrencyConversion);
