// Written by `cargo xtask generate`. Do not edit.

/// The object `deleted_discount`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedDiscount {
    /// The Checkout session that this coupon is applied to, if it is applied to a particular session in
    /// payment mode. Not present for subscription mode.
    pub checkout_session: Option<String>,
    /// The ID of the customer associated with this discount.
    pub customer: Option<rt::Expandable<crate::ids::CustomerId>>,
    /// The ID of the account representing the customer associated with this discount.
    pub customer_account: Option<String>,
    /// The ID of the discount object. Discounts can't be fetched by ID. Use `expand[]=discounts` in API
    /// calls to expand discount IDs in an array.
    pub id: crate::ids::DiscountId,
    /// The invoice that the discount's coupon was applied to, if it was applied directly to a
    /// particular invoice.
    pub invoice: Option<String>,
    /// The invoice item `id` (or invoice line item `id` for invoice line items of type='subscription')
    /// that the discount's coupon was applied to, if it was applied directly to a particular invoice
    /// item or invoice line item.
    pub invoice_item: Option<String>,
    /// The promotion code applied to create this discount.
    pub promotion_code: Option<rt::Expandable<crate::ids::PromotionCodeId>>,
    pub source: crate::discount::Source,
    /// Date that the coupon was applied.
    pub start: rt::Timestamp,
    /// The subscription that this coupon is applied to, if it is applied to a particular subscription.
    pub subscription: Option<String>,
    /// The subscription item that this coupon is applied to, if it is applied to a particular
    /// subscription item.
    pub subscription_item: Option<String>,
}

impl rt::Record for DeletedDiscount {
    fn blank() -> Self {
        Self {
            checkout_session: rt::blank(),
            customer: rt::blank(),
            customer_account: rt::blank(),
            id: rt::blank(),
            invoice: rt::blank(),
            invoice_item: rt::blank(),
            promotion_code: rt::blank(),
            source: rt::blank(),
            start: rt::blank(),
            subscription: rt::blank(),
            subscription_item: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "deleted_discount",
            constants: &[
                ("deleted", rt::Constant::Bool(true)),
                ("object", rt::Constant::Str("discount")),
            ],
            fields: &[
                rt::Field("checkout_session", rt::NULLABLE),
                rt::Field("customer", rt::NULLABLE),
                rt::Field("customer_account", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("invoice", rt::NULLABLE),
                rt::Field("invoice_item", rt::NULLABLE),
                rt::Field("promotion_code", rt::NULLABLE),
                rt::Field("source", rt::REQUIRED),
                rt::Field("start", rt::REQUIRED),
                rt::Field("subscription", rt::NULLABLE),
                rt::Field("subscription_item", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(DeletedDiscount);
