// Written by `cargo xtask generate`. Do not edit.
//! What is in `components` of [`CustomerSession`](crate::CustomerSession).

pub mod customer_sheet;
pub mod mobile_payment_element;
pub mod payment_element;

/// This hash contains whether the buy button is enabled.
///
/// An object in `components.buy_button` of [`CustomerSession`](crate::CustomerSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct BuyButton {
    /// Whether the buy button is enabled.
    pub enabled: bool,
}

impl rt::Blank for BuyButton {
    const BLANK: Self = Self { enabled: rt::Blank::BLANK };
}

impl rt::Record for BuyButton {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "customer_session_resource_components_resource_buy_button",
            constants: &[],
            fields: &[rt::Field("enabled", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.enabled
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.enabled
    }
}

rt::record_traits!(BuyButton);

/// This hash contains whether the customer sheet is enabled and the features it supports.
///
/// An object in `components.customer_sheet` of [`CustomerSession`](crate::CustomerSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerSheet {
    /// Whether the customer sheet is enabled.
    pub enabled: bool,
    /// This hash defines whether the customer sheet supports certain features.
    pub features: Option<rt::Part<customer_sheet::Features>>,
}

impl rt::Blank for CustomerSheet {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        features: rt::Blank::BLANK,
    };
}

impl rt::Record for CustomerSheet {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "customer_session_resource_components_resource_customer_sheet",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("features", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.features,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.features,
        }
    }
}

rt::record_traits!(CustomerSheet);

/// This hash contains whether the mobile payment element is enabled and the features it supports.
///
/// An object in `components.mobile_payment_element` of [`CustomerSession`](crate::CustomerSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct MobilePaymentElement {
    /// Whether the mobile payment element is enabled.
    pub enabled: bool,
    /// This hash defines whether the mobile payment element supports certain features.
    pub features: Option<rt::Part<mobile_payment_element::Features>>,
}

impl rt::Blank for MobilePaymentElement {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        features: rt::Blank::BLANK,
    };
}

impl rt::Record for MobilePaymentElement {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "customer_session_resource_components_resource_mobile_payment_element",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("features", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.features,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.features,
        }
    }
}

rt::record_traits!(MobilePaymentElement);

/// This hash contains whether the Payment Element is enabled and the features it supports.
///
/// An object in `components.payment_element` of [`CustomerSession`](crate::CustomerSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentElement {
    /// Whether the Payment Element is enabled.
    pub enabled: bool,
    /// This hash defines whether the Payment Element supports certain features.
    pub features: Option<rt::Part<payment_element::Features>>,
}

impl rt::Blank for PaymentElement {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        features: rt::Blank::BLANK,
    };
}

impl rt::Record for PaymentElement {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "customer_session_resource_components_resource_payment_element",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("features", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.features,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.features,
        }
    }
}

rt::record_traits!(PaymentElement);

/// This hash contains whether the pricing table is enabled.
///
/// An object in `components.pricing_table` of [`CustomerSession`](crate::CustomerSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct PricingTable {
    /// Whether the pricing table is enabled.
    pub enabled: bool,
}

impl rt::Blank for PricingTable {
    const BLANK: Self = Self { enabled: rt::Blank::BLANK };
}

impl rt::Record for PricingTable {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "customer_session_resource_components_resource_pricing_table",
            constants: &[],
            fields: &[rt::Field("enabled", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.enabled
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.enabled
    }
}

rt::record_traits!(PricingTable);
