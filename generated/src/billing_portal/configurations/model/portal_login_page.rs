// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `portal_login_page`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PortalLoginPage {
    /// If `true`, a shareable `url` will be generated that will take your customers to a hosted login
    /// page for the customer portal.
    ///
    /// If `false`, the previously generated `url`, if any, will be deactivated.
    pub enabled: bool,
    /// A shareable URL to the hosted portal login page. Your customers will be able to log in with
    /// their [email](https://docs.stripe.com/api/customers/object#customer_object-email) and receive a
    /// link to their customer portal.
    pub url: Option<String>,
}

impl Blank for PortalLoginPage {
    const BLANK: Self = Self {
        enabled: Blank::BLANK,
        url: Blank::BLANK,
    };
}

impl Record for PortalLoginPage {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "portal_login_page",
            constants: &[],
            fields: &[Field("enabled", REQUIRED), Field("url", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.enabled,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for PortalLoginPage {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PortalLoginPage);
