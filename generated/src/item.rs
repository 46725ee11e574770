// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`Item`](crate::Item).

pub mod tax;

#[cfg(feature = "payment_links")]
/// An object in `adjustable_quantity` of [`Item`](crate::Item), `optional_items[].adjustable_quantity` of [`CheckoutSession`](crate::CheckoutSession) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct AdjustableQuantity {
    pub enabled: bool,
    pub maximum: Option<i64>,
    pub minimum: Option<i64>,
}

#[cfg(feature = "payment_links")]
impl rt::Blank for AdjustableQuantity {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        maximum: rt::Blank::BLANK,
        minimum: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_links")]
impl rt::Record for AdjustableQuantity {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "line_items_adjustable_quantity | payment_pages_checkout_session_optional_item_adjustable_quantity | payment_links_resource_optional_item_adjustable_quantity",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("maximum", rt::NULLABLE),
                rt::Field("minimum", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            1 => &self.maximum,
            _ => &self.minimum,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.maximum,
            _ => &mut self.minimum,
        }
    }
}

#[cfg(feature = "payment_links")]
rt::record_traits!(AdjustableQuantity);

#[cfg(feature = "payment_links")]
/// An object in `discounts[]` of [`Item`](crate::Item), `total_details.breakdown.discounts[]` of [`CheckoutSession`](crate::CheckoutSession) and 3 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct Discount {
    /// The amount discounted.
    pub amount: i64,
    pub discount: rt::Part<crate::Discount>,
}

#[cfg(feature = "payment_links")]
impl rt::Record for Discount {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            discount: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "line_items_discount_amount",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("discount", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            _ => &self.discount,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            _ => &mut self.discount,
        }
    }
}

#[cfg(feature = "payment_links")]
rt::record_traits!(Discount);

#[cfg(any(feature = "credit_notes", feature = "invoices", feature = "payment_links"))]
/// An object in `taxes[]` of [`Item`](crate::Item), `shipping_cost.taxes[]` of [`CheckoutSession`](crate::CheckoutSession) and 6 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct Tax {
    /// Amount of tax applied for this rate.
    pub amount: i64,
    pub rate: rt::Part<crate::TaxRate>,
    /// The reasoning behind this tax, for example, if the product is tax exempt. The possible values
    /// for this field may be extended as new tax rules are supported.
    pub taxability_reason: Option<tax::TaxabilityReason>,
    /// The amount on which tax is calculated, in cents (or local equivalent).
    pub taxable_amount: Option<i64>,
}

#[cfg(any(feature = "credit_notes", feature = "invoices", feature = "payment_links"))]
impl rt::Record for Tax {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            rate: rt::blank(),
            taxability_reason: rt::blank(),
            taxable_amount: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "line_items_tax_amount",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("rate", rt::REQUIRED),
                rt::Field("taxability_reason", rt::NULLABLE),
                rt::Field("taxable_amount", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.rate,
            2 => &self.taxability_reason,
            _ => &self.taxable_amount,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.rate,
            2 => &mut self.taxability_reason,
            _ => &mut self.taxable_amount,
        }
    }
}

#[cfg(any(feature = "credit_notes", feature = "invoices", feature = "payment_links"))]
rt::record_traits!(Tax);
