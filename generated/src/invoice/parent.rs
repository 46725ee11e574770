// Written by `cargo xtask generate`. Do not edit.
//! What is in `parent` of [`Invoice`](crate::Invoice).

/// An object in `parent.quote_details` of [`Invoice`](crate::Invoice).
#[derive(Clone)]
#[non_exhaustive]
pub struct QuoteDetails {
    /// The quote that generated this invoice
    pub quote: String,
}

impl rt::Blank for QuoteDetails {
    const BLANK: Self = Self { quote: rt::Blank::BLANK };
}

impl rt::Record for QuoteDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_bill_resource_invoicing_parents_invoice_quote_parent",
            constants: &[],
            fields: &[rt::Field("quote", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.quote
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.quote
    }
}

rt::record_traits!(QuoteDetails);

/// An object in `parent.subscription_details` of [`Invoice`](crate::Invoice).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionDetails {
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) defined as subscription metadata
    /// when an invoice is created. Becomes an immutable snapshot of the subscription metadata at the
    /// time of invoice finalization. *Note: This attribute is populated only for invoices created on or
    /// after June 29, 2023.*
    pub metadata: Option<rt::Metadata>,
    /// The subscription that generated this invoice
    pub subscription: rt::Expandable<crate::ids::SubscriptionId>,
    /// Only set for upcoming invoices that preview prorations. The time used to calculate prorations.
    pub subscription_proration_date: Option<rt::Timestamp>,
}

impl rt::Record for SubscriptionDetails {
    fn blank() -> Self {
        Self {
            metadata: rt::blank(),
            subscription: rt::blank(),
            subscription_proration_date: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_bill_resource_invoicing_parents_invoice_subscription_parent",
            constants: &[],
            fields: &[
                rt::Field("metadata", rt::NULLABLE),
                rt::Field("subscription", rt::REQUIRED),
                rt::Field("subscription_proration_date", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.metadata,
            1 => &self.subscription,
            _ => &self.subscription_proration_date,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.metadata,
            1 => &mut self.subscription,
            _ => &mut self.subscription_proration_date,
        }
    }
}

rt::record_traits!(SubscriptionDetails);

/// The type of parent that generated this invoice
#[non_exhaustive]
pub enum Type {
    /// `quote_details`
    QuoteDetails,
    /// `subscription_details`
    SubscriptionDetails,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    QuoteDetails = "quote_details",
    SubscriptionDetails = "subscription_details",
});
