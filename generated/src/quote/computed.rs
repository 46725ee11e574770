// Written by `cargo xtask generate`. Do not edit.
//! What is in `computed` of [`Quote`](crate::Quote).

pub mod recurring;
pub mod upfront;

/// An object in `computed.recurring` of [`Quote`](crate::Quote).
#[derive(Clone)]
#[non_exhaustive]
pub struct Recurring {
    /// Total before any discounts or taxes are applied.
    pub amount_subtotal: i64,
    /// Total after discounts and taxes are applied.
    pub amount_total: i64,
    /// The frequency at which a subscription is billed. One of `day`, `week`, `month` or `year`.
    pub interval: crate::plan::Interval,
    /// The number of intervals (specified in the `interval` attribute) between subscription billings.
    /// For example, `interval=month` and `interval_count=3` bills every 3 months.
    pub interval_count: i64,
    pub total_details: crate::checkout_session::TotalDetails,
}

impl rt::Blank for Recurring {
    const BLANK: Self = Self {
        amount_subtotal: rt::Blank::BLANK,
        amount_total: rt::Blank::BLANK,
        interval: rt::Blank::BLANK,
        interval_count: rt::Blank::BLANK,
        total_details: rt::Blank::BLANK,
    };
}

impl rt::Record for Recurring {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "quotes_resource_recurring",
            constants: &[],
            fields: &[
                rt::Field("amount_subtotal", rt::REQUIRED),
                rt::Field("amount_total", rt::REQUIRED),
                rt::Field("interval", rt::REQUIRED),
                rt::Field("interval_count", rt::REQUIRED),
                rt::Field("total_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount_subtotal,
            1 => &self.amount_total,
            2 => &self.interval,
            3 => &self.interval_count,
            _ => &self.total_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount_subtotal,
            1 => &mut self.amount_total,
            2 => &mut self.interval,
            3 => &mut self.interval_count,
            _ => &mut self.total_details,
        }
    }
}

rt::record_traits!(Recurring);

/// An object in `computed.upfront` of [`Quote`](crate::Quote).
#[derive(Clone)]
#[non_exhaustive]
pub struct Upfront {
    /// Total before any discounts or taxes are applied.
    pub amount_subtotal: i64,
    /// Total after discounts and taxes are applied.
    pub amount_total: i64,
    /// The line items that will appear on the next invoice after this quote is accepted. This does not
    /// include pending invoice items that exist on the customer but may still be included in the next
    /// invoice.
    pub line_items: Option<rt::List<crate::Item>>,
    pub total_details: crate::checkout_session::TotalDetails,
}

impl rt::Blank for Upfront {
    const BLANK: Self = Self {
        amount_subtotal: rt::Blank::BLANK,
        amount_total: rt::Blank::BLANK,
        line_items: rt::Blank::BLANK,
        total_details: rt::Blank::BLANK,
    };
}

impl rt::Record for Upfront {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "quotes_resource_upfront",
            constants: &[],
            fields: &[
                rt::Field("amount_subtotal", rt::REQUIRED),
                rt::Field("amount_total", rt::REQUIRED),
                rt::Field("line_items", rt::OPTIONAL),
                rt::Field("total_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount_subtotal,
            1 => &self.amount_total,
            2 => &self.line_items,
            _ => &self.total_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount_subtotal,
            1 => &mut self.amount_total,
            2 => &mut self.line_items,
            _ => &mut self.total_details,
        }
    }
}

rt::record_traits!(Upfront);
