// Written by `cargo xtask generate`. Do not edit.
//! What is in `pricing` of [`Invoiceitem`](crate::Invoiceitem).

/// An object in `pricing.price_details` of [`Invoiceitem`](crate::Invoiceitem) and `pricing.price_details` of [`LineItem`](crate::LineItem).
#[derive(Clone)]
#[non_exhaustive]
pub struct PriceDetails {
    /// The ID of the price this item is associated with.
    pub price: rt::Expandable<crate::ids::PriceId>,
    /// The ID of the product this item is associated with.
    pub product: String,
}

impl rt::Record for PriceDetails {
    fn blank() -> Self {
        Self {
            price: rt::blank(),
            product: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_bill_resource_invoicing_pricing_pricing_price_details",
            constants: &[],
            fields: &[
                rt::Field("price", rt::REQUIRED),
                rt::Field("product", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.price,
            _ => &self.product,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.price,
            _ => &mut self.product,
        }
    }
}

rt::record_traits!(PriceDetails);
