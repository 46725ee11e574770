// Written by `cargo xtask generate`. Do not edit.
//! What is in `flow.subscription_update_confirm` of [`BillingPortalSession`](crate::BillingPortalSession).

/// An object in `flow.subscription_update_confirm.discounts[]` of [`BillingPortalSession`](crate::BillingPortalSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Discount {
    /// The ID of the coupon to apply to this subscription update.
    pub coupon: Option<String>,
    /// The ID of a promotion code to apply to this subscription update.
    pub promotion_code: Option<String>,
}

impl rt::Blank for Discount {
    const BLANK: Self = Self {
        coupon: rt::Blank::BLANK,
        promotion_code: rt::Blank::BLANK,
    };
}

impl rt::Record for Discount {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "portal_flows_subscription_update_confirm_discount",
            constants: &[],
            fields: &[
                rt::Field("coupon", rt::NULLABLE),
                rt::Field("promotion_code", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.coupon,
            _ => &self.promotion_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.coupon,
            _ => &mut self.promotion_code,
        }
    }
}

rt::record_traits!(Discount);

/// An object in `flow.subscription_update_confirm.items[]` of [`BillingPortalSession`](crate::BillingPortalSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Item {
    /// The ID of the
    /// [subscription item](https://docs.stripe.com/api/subscriptions/object#subscription_object-items-data-id)
    /// to be updated.
    pub id: Option<String>,
    /// The price the customer should subscribe to through this flow. The price must also be included in
    /// the configuration's
    /// [`features.subscription_update.products`](https://docs.stripe.com/api/customer_portal/configuration#portal_configuration_object-features-subscription_update-products).
    pub price: Option<String>,
    /// [Quantity](https://docs.stripe.com/subscriptions/quantities) for this item that the customer
    /// should subscribe to through this flow.
    pub quantity: Option<i64>,
}

impl rt::Blank for Item {
    const BLANK: Self = Self {
        id: rt::Blank::BLANK,
        price: rt::Blank::BLANK,
        quantity: rt::Blank::BLANK,
    };
}

impl rt::Record for Item {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "portal_flows_subscription_update_confirm_item",
            constants: &[],
            fields: &[
                rt::Field("id", rt::NULLABLE),
                rt::Field("price", rt::NULLABLE),
                rt::Field("quantity", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.id,
            1 => &self.price,
            _ => &self.quantity,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.id,
            1 => &mut self.price,
            _ => &mut self.quantity,
        }
    }
}

rt::record_traits!(Item);
