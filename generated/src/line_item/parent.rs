// Written by `cargo xtask generate`. Do not edit.
//! What is in `parent` of [`LineItem`](crate::LineItem).

pub mod invoice_item_details;
pub use crate::line_item::parent::invoice_item_details as subscription_item_details;

/// An object in `parent.invoice_item_details` of [`LineItem`](crate::LineItem).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceItemDetails {
    /// The invoice item that generated this line item
    pub invoice_item: String,
    /// Whether this is a proration
    pub proration: bool,
    /// Additional details for proration line items
    pub proration_details: Option<rt::Part<invoice_item_details::ProrationDetails>>,
    /// The subscription that the invoice item belongs to
    pub subscription: Option<String>,
}

impl rt::Blank for InvoiceItemDetails {
    const BLANK: Self = Self {
        invoice_item: rt::Blank::BLANK,
        proration: rt::Blank::BLANK,
        proration_details: rt::Blank::BLANK,
        subscription: rt::Blank::BLANK,
    };
}

impl rt::Record for InvoiceItemDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_bill_resource_invoicing_lines_parents_invoice_line_item_invoice_item_parent",
            constants: &[],
            fields: &[
                rt::Field("invoice_item", rt::REQUIRED),
                rt::Field("proration", rt::REQUIRED),
                rt::Field("proration_details", rt::NULLABLE),
                rt::Field("subscription", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.invoice_item,
            1 => &self.proration,
            2 => &self.proration_details,
            _ => &self.subscription,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.invoice_item,
            1 => &mut self.proration,
            2 => &mut self.proration_details,
            _ => &mut self.subscription,
        }
    }
}

rt::record_traits!(InvoiceItemDetails);

/// An object in `parent.subscription_item_details` of [`LineItem`](crate::LineItem).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionItemDetails {
    /// The invoice item that generated this line item
    pub invoice_item: Option<String>,
    /// Whether this is a proration
    pub proration: bool,
    /// Additional details for proration line items
    pub proration_details: Option<rt::Part<invoice_item_details::ProrationDetails>>,
    /// The subscription that the subscription item belongs to
    pub subscription: Option<String>,
    /// The subscription item that generated this line item
    pub subscription_item: String,
}

impl rt::Blank for SubscriptionItemDetails {
    const BLANK: Self = Self {
        invoice_item: rt::Blank::BLANK,
        proration: rt::Blank::BLANK,
        proration_details: rt::Blank::BLANK,
        subscription: rt::Blank::BLANK,
        subscription_item: rt::Blank::BLANK,
    };
}

impl rt::Record for SubscriptionItemDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_bill_resource_invoicing_lines_parents_invoice_line_item_subscription_item_parent",
            constants: &[],
            fields: &[
                rt::Field("invoice_item", rt::NULLABLE),
                rt::Field("proration", rt::REQUIRED),
                rt::Field("proration_details", rt::NULLABLE),
                rt::Field("subscription", rt::NULLABLE),
                rt::Field("subscription_item", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.invoice_item,
            1 => &self.proration,
            2 => &self.proration_details,
            3 => &self.subscription,
            _ => &self.subscription_item,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.invoice_item,
            1 => &mut self.proration,
            2 => &mut self.proration_details,
            3 => &mut self.subscription,
            _ => &mut self.subscription_item,
        }
    }
}

rt::record_traits!(SubscriptionItemDetails);

/// The type of parent that generated this line item
#[non_exhaustive]
pub enum Type {
    /// `invoice_item_details`
    InvoiceItemDetails,
    /// `subscription_item_details`
    SubscriptionItemDetails,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    InvoiceItemDetails = "invoice_item_details",
    SubscriptionItemDetails = "subscription_item_details",
});
