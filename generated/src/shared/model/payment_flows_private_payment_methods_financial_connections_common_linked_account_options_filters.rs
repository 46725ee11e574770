// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};
use crate::InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsFiltersAccountSubcategory;

/// The schema `payment_flows_private_payment_methods_financial_connections_common_linked_account_options_filters`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentFlowsPrivatePaymentMethodsFinancialConnectionsCommonLinkedAccountOptionsFilters {
    /// The account subcategories to use to filter for possible accounts to link. Valid subcategories
    /// are `checking` and `savings`.
    pub account_subcategories: Option<
        Vec<
            InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsFiltersAccountSubcategory,
        >,
    >,
}

impl Blank
for PaymentFlowsPrivatePaymentMethodsFinancialConnectionsCommonLinkedAccountOptionsFilters {
    const BLANK: Self = Self {
        account_subcategories: Blank::BLANK,
    };
}

impl Record
for PaymentFlowsPrivatePaymentMethodsFinancialConnectionsCommonLinkedAccountOptionsFilters {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_flows_private_payment_methods_financial_connections_common_linked_account_options_filters",
            constants: &[],
            fields: &[Field("account_subcategories", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.account_subcategories
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.account_subcategories
    }
}

impl std::fmt::Debug
for PaymentFlowsPrivatePaymentMethodsFinancialConnectionsCommonLinkedAccountOptionsFilters {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentFlowsPrivatePaymentMethodsFinancialConnectionsCommonLinkedAccountOptionsFilters);
