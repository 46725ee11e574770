// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`CustomerSession`](crate::CustomerSession).

pub mod components;

/// Configuration for the components supported by this Customer Session.
///
/// An object in `components` of [`CustomerSession`](crate::CustomerSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Components {
    pub buy_button: components::BuyButton,
    pub customer_sheet: components::CustomerSheet,
    pub mobile_payment_element: components::MobilePaymentElement,
    pub payment_element: components::PaymentElement,
    pub pricing_table: components::PricingTable,
}

impl rt::Blank for Components {
    const BLANK: Self = Self {
        buy_button: rt::Blank::BLANK,
        customer_sheet: rt::Blank::BLANK,
        mobile_payment_element: rt::Blank::BLANK,
        payment_element: rt::Blank::BLANK,
        pricing_table: rt::Blank::BLANK,
    };
}

impl rt::Record for Components {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "customer_session_resource_components",
            constants: &[],
            fields: &[
                rt::Field("buy_button", rt::REQUIRED),
                rt::Field("customer_sheet", rt::REQUIRED),
                rt::Field("mobile_payment_element", rt::REQUIRED),
                rt::Field("payment_element", rt::REQUIRED),
                rt::Field("pricing_table", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.buy_button,
            1 => &self.customer_sheet,
            2 => &self.mobile_payment_element,
            3 => &self.payment_element,
            _ => &self.pricing_table,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.buy_button,
            1 => &mut self.customer_sheet,
            2 => &mut self.mobile_payment_element,
            3 => &mut self.payment_element,
            _ => &mut self.pricing_table,
        }
    }
}

rt::record_traits!(Components);
