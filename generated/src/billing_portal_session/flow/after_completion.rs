// Written by `cargo xtask generate`. Do not edit.
//! What is in `flow.after_completion` of [`BillingPortalSession`](crate::BillingPortalSession).

pub use crate::payment_link::after_completion::HostedConfirmation;

/// An object in `flow.after_completion.redirect` of [`BillingPortalSession`](crate::BillingPortalSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Redirect {
    /// The URL the customer will be redirected to after the flow is completed.
    pub return_url: String,
}

impl rt::Blank for Redirect {
    const BLANK: Self = Self {
        return_url: rt::Blank::BLANK,
    };
}

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
            name: "portal_flows_after_completion_redirect",
            constants: &[],
            fields: &[rt::Field("return_url", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.return_url
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.return_url
    }
}

rt::record_traits!(Redirect);

/// The specified type of behavior after the flow is completed.
#[non_exhaustive]
pub enum Type {
    /// `hosted_confirmation`
    HostedConfirmation,
    /// `portal_homepage`
    PortalHomepage,
    /// `redirect`
    Redirect,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    HostedConfirmation = "hosted_confirmation",
    PortalHomepage = "portal_homepage",
    Redirect = "redirect",
});
