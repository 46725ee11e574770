// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.paypal` of [`Charge`](crate::Charge).

pub mod seller_protection;

#[cfg(feature = "charges")]
/// An object in `payment_method_details.paypal.seller_protection` of [`Charge`](crate::Charge).
#[derive(Clone)]
#[non_exhaustive]
pub struct SellerProtection {
    /// An array of conditions that are covered for the transaction, if applicable.
    pub dispute_categories: Option<Vec<seller_protection::DisputeCategory>>,
    /// Indicates whether the transaction is eligible for PayPal's seller protection.
    pub status: seller_protection::Status,
}

#[cfg(feature = "charges")]
impl rt::Blank for SellerProtection {
    const BLANK: Self = Self {
        dispute_categories: rt::Blank::BLANK,
        status: rt::Blank::BLANK,
    };
}

#[cfg(feature = "charges")]
impl rt::Record for SellerProtection {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "paypal_seller_protection",
            constants: &[],
            fields: &[
                rt::Field("dispute_categories", rt::NULLABLE),
                rt::Field("status", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.dispute_categories,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.dispute_categories,
            _ => &mut self.status,
        }
    }
}

#[cfg(feature = "charges")]
rt::record_traits!(SellerProtection);
