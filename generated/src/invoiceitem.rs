// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`Invoiceitem`](crate::Invoiceitem).

#[cfg(feature = "invoice_items")]
pub mod parent;
pub mod pricing;
#[cfg(feature = "invoice_items")]
pub mod proration_details;

#[cfg(feature = "invoice_items")]
/// An object in `parent` of [`Invoiceitem`](crate::Invoiceitem).
#[derive(Clone)]
#[non_exhaustive]
pub struct Parent {
    /// Details about the subscription that generated this invoice item
    pub subscription_details: Option<rt::Part<parent::SubscriptionDetails>>,
}

#[cfg(feature = "invoice_items")]
impl rt::Blank for Parent {
    const BLANK: Self = Self {
        subscription_details: rt::Blank::BLANK,
    };
}

#[cfg(feature = "invoice_items")]
impl rt::Record for Parent {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_bill_resource_invoice_item_parents_invoice_item_parent",
            constants: &[("type", rt::Constant::Str("subscription_details"))],
            fields: &[rt::Field("subscription_details", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.subscription_details
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.subscription_details
    }
}

#[cfg(feature = "invoice_items")]
rt::record_traits!(Parent);

/// An object in `period` of [`Invoiceitem`](crate::Invoiceitem) and `period` of [`LineItem`](crate::LineItem).
#[derive(Clone)]
#[non_exhaustive]
pub struct Period {
    /// The end of the period, which must be greater than or equal to the start. This value is
    /// inclusive.
    pub end: rt::Timestamp,
    /// The start of the period. This value is inclusive.
    pub start: rt::Timestamp,
}

impl rt::Blank for Period {
    const BLANK: Self = Self {
        end: rt::Blank::BLANK,
        start: rt::Blank::BLANK,
    };
}

impl rt::Record for Period {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "invoice_line_item_period",
            constants: &[],
            fields: &[rt::Field("end", rt::REQUIRED), rt::Field("start", rt::REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.end,
            _ => &self.start,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.end,
            _ => &mut self.start,
        }
    }
}

rt::record_traits!(Period);

/// An object in `pricing` of [`Invoiceitem`](crate::Invoiceitem) and `pricing` of [`LineItem`](crate::LineItem).
#[derive(Clone)]
#[non_exhaustive]
pub struct Pricing {
    pub price_details: Option<rt::Part<pricing::PriceDetails>>,
    /// The unit amount (in the `currency` specified) of the item which contains a decimal value with at
    /// most 12 decimal places.
    pub unit_amount_decimal: Option<rt::Decimal>,
}

impl rt::Blank for Pricing {
    const BLANK: Self = Self {
        price_details: rt::Blank::BLANK,
        unit_amount_decimal: rt::Blank::BLANK,
    };
}

impl rt::Record for Pricing {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_bill_resource_invoicing_pricing_pricing",
            constants: &[("type", rt::Constant::Str("price_details"))],
            fields: &[
                rt::Field("price_details", rt::OPTIONAL),
                rt::Field("unit_amount_decimal", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.price_details,
            _ => &self.unit_amount_decimal,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.price_details,
            _ => &mut self.unit_amount_decimal,
        }
    }
}

rt::record_traits!(Pricing);

#[cfg(feature = "invoice_items")]
/// An object in `proration_details` of [`Invoiceitem`](crate::Invoiceitem).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProrationDetails {
    /// For a credit proration, links to the debit invoice line items or invoice item that the credit
    /// applies to.
    pub credited_items: Option<rt::Part<proration_details::CreditedItems>>,
    /// Discount amounts applied when the proration was created.
    pub discount_amounts: Vec<crate::credit_note::DiscountAmount>,
}

#[cfg(feature = "invoice_items")]
impl rt::Blank for ProrationDetails {
    const BLANK: Self = Self {
        credited_items: rt::Blank::BLANK,
        discount_amounts: rt::Blank::BLANK,
    };
}

#[cfg(feature = "invoice_items")]
impl rt::Record for ProrationDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "proration_details",
            constants: &[],
            fields: &[
                rt::Field("credited_items", rt::NULLABLE),
                rt::Field("discount_amounts", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.credited_items,
            _ => &self.discount_amounts,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.credited_items,
            _ => &mut self.discount_amounts,
        }
    }
}

#[cfg(feature = "invoice_items")]
rt::record_traits!(ProrationDetails);
