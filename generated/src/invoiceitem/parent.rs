// Written by `cargo xtask generate`. Do not edit.
//! What is in `parent` of [`Invoiceitem`](crate::Invoiceitem).

/// An object in `parent.subscription_details` of [`Invoiceitem`](crate::Invoiceitem).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionDetails {
    /// The subscription that generated this invoice item
    pub subscription: String,
    /// The subscription item that generated this invoice item
    pub subscription_item: Option<String>,
}

impl rt::Blank for SubscriptionDetails {
    const BLANK: Self = Self {
        subscription: rt::Blank::BLANK,
        subscription_item: rt::Blank::BLANK,
    };
}

impl rt::Record for SubscriptionDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_bill_resource_invoice_item_parents_invoice_item_subscription_parent",
            constants: &[],
            fields: &[
                rt::Field("subscription", rt::REQUIRED),
                rt::Field("subscription_item", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.subscription,
            _ => &self.subscription_item,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.subscription,
            _ => &mut self.subscription_item,
        }
    }
}

rt::record_traits!(SubscriptionDetails);
