// Written by `cargo xtask generate`. Do not edit.
//! What is in `custom` of [`PaymentMethod`](crate::PaymentMethod).

/// An object in `custom.logo` of [`PaymentMethod`](crate::PaymentMethod).
#[derive(Clone)]
#[non_exhaustive]
pub struct Logo {
    /// Content type of the Dashboard-only CustomPaymentMethodType logo.
    pub content_type: Option<String>,
    /// URL of the Dashboard-only CustomPaymentMethodType logo.
    pub url: String,
}

impl rt::Blank for Logo {
    const BLANK: Self = Self {
        content_type: rt::Blank::BLANK,
        url: rt::Blank::BLANK,
    };
}

impl rt::Record for Logo {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "custom_logo",
            constants: &[],
            fields: &[
                rt::Field("content_type", rt::NULLABLE),
                rt::Field("url", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.content_type,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.content_type,
            _ => &mut self.url,
        }
    }
}

rt::record_traits!(Logo);
