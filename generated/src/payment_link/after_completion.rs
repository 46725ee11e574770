// Written by `cargo xtask generate`. Do not edit.
//! What is in `after_completion` of [`PaymentLink`](crate::PaymentLink).

/// An object in `after_completion.hosted_confirmation` of [`PaymentLink`](crate::PaymentLink) and `flow.after_completion.hosted_confirmation` of [`BillingPortalSession`](crate::BillingPortalSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct HostedConfirmation {
    /// The custom message that is displayed to the customer after the purchase is complete.
    pub custom_message: Option<String>,
}

impl rt::Blank for HostedConfirmation {
    const BLANK: Self = Self {
        custom_message: rt::Blank::BLANK,
    };
}

impl rt::Record for HostedConfirmation {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_links_resource_completion_behavior_confirmation_page | portal_flows_after_completion_hosted_confirmation",
            constants: &[],
            fields: &[rt::Field("custom_message", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.custom_message
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.custom_message
    }
}

rt::record_traits!(HostedConfirmation);

#[cfg(feature = "payment_links")]
/// An object in `after_completion.redirect` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct Redirect {
    /// The URL the customer will be redirected to after the purchase is complete.
    pub url: String,
}

#[cfg(feature = "payment_links")]
impl rt::Blank for Redirect {
    const BLANK: Self = Self { url: rt::Blank::BLANK };
}

#[cfg(feature = "payment_links")]
impl rt::Record for Redirect {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_links_resource_completion_behavior_redirect",
            constants: &[],
            fields: &[rt::Field("url", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.url
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.url
    }
}

#[cfg(feature = "payment_links")]
rt::record_traits!(Redirect);

#[cfg(feature = "payment_links")]
/// The specified behavior after the purchase is complete.
#[non_exhaustive]
pub enum Type {
    /// `hosted_confirmation`
    HostedConfirmation,
    /// `redirect`
    Redirect,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "payment_links")]
rt::open_enum!(Type {
    HostedConfirmation = "hosted_confirmation",
    Redirect = "redirect",
});
