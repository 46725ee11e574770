// Written by `cargo xtask generate`. Do not edit.
//! What is in `customer_acceptance` of [`Mandate`](crate::Mandate).

#[cfg(feature = "mandates")]
/// An object in `customer_acceptance.offline` of [`Mandate`](crate::Mandate).
#[derive(Clone)]
#[non_exhaustive]
pub struct Offline {}

#[cfg(feature = "mandates")]
impl rt::Blank for Offline {
    const BLANK: Self = Self {};
}

#[cfg(feature = "mandates")]
impl rt::Record for Offline {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "offline_acceptance",
            constants: &[],
            fields: &[],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        rt::no_field(index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        rt::no_field_mut(index)
    }
}

#[cfg(feature = "mandates")]
rt::record_traits!(Offline);

/// This hash contains details about the online acceptance.
///
/// An object in `customer_acceptance.online` of [`Mandate`](crate::Mandate) and `mandate_data.customer_acceptance.online` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct Online {
    /// The customer accepts the mandate from this IP address.
    pub ip_address: Option<String>,
    /// The customer accepts the mandate using the user agent of the browser.
    pub user_agent: Option<String>,
}

impl rt::Blank for Online {
    const BLANK: Self = Self {
        ip_address: rt::Blank::BLANK,
        user_agent: rt::Blank::BLANK,
    };
}

impl rt::Record for Online {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "online_acceptance | confirmation_tokens_resource_mandate_data_resource_customer_acceptance_resource_online",
            constants: &[],
            fields: &[
                rt::Field("ip_address", rt::NULLABLE),
                rt::Field("user_agent", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.ip_address,
            _ => &self.user_agent,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.ip_address,
            _ => &mut self.user_agent,
        }
    }
}

rt::record_traits!(Online);

#[cfg(feature = "mandates")]
/// The mandate includes the type of customer acceptance information, such as: `online` or
/// `offline`.
#[non_exhaustive]
pub enum Type {
    /// `offline`
    Offline,
    /// `online`
    Online,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "mandates")]
rt::open_enum!(Type {
    Offline = "offline",
    Online = "online",
});
