// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Expandable, Field, NULLABLE, OPTIONAL, Place, REQUIRED, Record, Shape, boxed,
    debug,
};
use crate::{LineItemsTaxAmount, ShippingRateId};

/// The schema `payment_pages_checkout_session_shipping_cost`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPagesCheckoutSessionShippingCost {
    /// Total shipping cost before any discounts or taxes are applied.
    pub amount_subtotal: i64,
    /// Total tax amount applied due to shipping costs. If no tax was applied, defaults to 0.
    pub amount_tax: i64,
    /// Total shipping cost after discounts and taxes are applied.
    pub amount_total: i64,
    /// The ID of the ShippingRate for this order.
    pub shipping_rate: Option<Expandable<ShippingRateId>>,
    /// The taxes applied to the shipping rate.
    pub taxes: Option<Vec<LineItemsTaxAmount>>,
}

impl Blank for PaymentPagesCheckoutSessionShippingCost {
    const BLANK: Self = Self {
        amount_subtotal: Blank::BLANK,
        amount_tax: Blank::BLANK,
        amount_total: Blank::BLANK,
        shipping_rate: Blank::BLANK,
        taxes: Blank::BLANK,
    };
}

impl Record for PaymentPagesCheckoutSessionShippingCost {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_pages_checkout_session_shipping_cost",
            constants: &[],
            fields: &[
                Field("amount_subtotal", REQUIRED),
                Field("amount_tax", REQUIRED),
                Field("amount_total", REQUIRED),
                Field("shipping_rate", NULLABLE),
                Field("taxes", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount_subtotal,
            1 => &self.amount_tax,
            2 => &self.amount_total,
            3 => &self.shipping_rate,
            _ => &self.taxes,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount_subtotal,
            1 => &mut self.amount_tax,
            2 => &mut self.amount_total,
            3 => &mut self.shipping_rate,
            _ => &mut self.taxes,
        }
    }
}

impl std::fmt::Debug for PaymentPagesCheckoutSessionShippingCost {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentPagesCheckoutSessionShippingCost);
