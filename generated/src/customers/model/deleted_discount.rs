// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expandable, Field, NULLABLE, Place, REQUIRED, Record, Shape, Timestamp,
    blank, debug,
};
use crate::{CustomerId, DiscountId, DiscountSource, PromotionCodeId};

/// The schema `deleted_discount`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedDiscount {
    /// The Checkout session that this coupon is applied to, if it is applied to a particular session in
    /// payment mode. Not present for subscription mode.
    pub checkout_session: Option<String>,
    /// The ID of the customer associated with this discount.
    pub customer: Option<Expandable<CustomerId>>,
    /// The ID of the account representing the customer associated with this discount.
    pub customer_account: Option<String>,
    /// The ID of the discount object. Discounts can't be fetched by ID. Use `expand[]=discounts` in API
    /// calls to expand discount IDs in an array.
    pub id: DiscountId,
    /// The invoice that the discount's coupon was applied to, if it was applied directly to a
    /// particular invoice.
    pub invoice: Option<String>,
    /// The invoice item `id` (or invoice line item `id` for invoice line items of type='subscription')
    /// that the discount's coupon was applied to, if it was applied directly to a particular invoice
    /// item or invoice line item.
    pub invoice_item: Option<String>,
    /// The promotion code applied to create this discount.
    pub promotion_code: Option<Expandable<PromotionCodeId>>,
    pub source: DiscountSource,
    /// Date that the coupon was applied.
    pub start: Timestamp,
    /// The subscription that this coupon is applied to, if it is applied to a particular subscription.
    pub subscription: Option<String>,
    /// The subscription item that this coupon is applied to, if it is applied to a particular
    /// subscription item.
    pub subscription_item: Option<String>,
}

impl Record for DeletedDiscount {
    fn blank() -> Self {
        Self {
            checkout_session: blank(),
            customer: blank(),
            customer_account: blank(),
            id: blank(),
            invoice: blank(),
            invoice_item: blank(),
            promotion_code: blank(),
            source: blank(),
            start: blank(),
            subscription: blank(),
            subscription_item: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "deleted_discount",
            constants: &[
                ("deleted", Constant::Bool(true)),
                ("object", Constant::Str("discount")),
            ],
            fields: &[
                Field("checkout_session", NULLABLE),
                Field("customer", NULLABLE),
                Field("customer_account", NULLABLE),
                Field("id", REQUIRED),
                Field("invoice", NULLABLE),
                Field("invoice_item", NULLABLE),
                Field("promotion_code", NULLABLE),
                Field("source", REQUIRED),
                Field("start", REQUIRED),
                Field("subscription", NULLABLE),
                Field("subscription_item", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.checkout_session,
            1 => &self.customer,
            2 => &self.customer_account,
            3 => &self.id,
            4 => &self.invoice,
            5 => &self.invoice_item,
            6 => &self.promotion_code,
            7 => &self.source,
            8 => &self.start,
            9 => &self.subscription,
            _ => &self.subscription_item,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.checkout_session,
            1 => &mut self.customer,
            2 => &mut self.customer_account,
            3 => &mut self.id,
            4 => &mut self.invoice,
            5 => &mut self.invoice_item,
            6 => &mut self.promotion_code,
            7 => &mut self.source,
            8 => &mut self.start,
            9 => &mut self.subscription,
            _ => &mut self.subscription_item,
        }
    }
}

impl std::fmt::Debug for DeletedDiscount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(DeletedDiscount);
