// Written by `cargo xtask generate`. Do not edit.
//! What is in `collected_information` of [`CheckoutSession`](crate::CheckoutSession).

pub mod shipping_details;

/// An object in `collected_information.shipping_details` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingDetails {
    pub address: rt::Part<crate::customer::Address>,
    /// Customer name.
    pub name: String,
}

impl rt::Record for ShippingDetails {
    fn blank() -> Self {
        Self {
            address: rt::blank(),
            name: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_checkout_address_details",
            constants: &[],
            fields: &[
                rt::Field("address", rt::REQUIRED),
                rt::Field("name", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.address,
            _ => &self.name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.address,
            _ => &mut self.name,
        }
    }
}

rt::record_traits!(ShippingDetails);
