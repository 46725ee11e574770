// Written by `cargo xtask generate`. Do not edit.
//! What `reporting::report_types` sends.

use crate::prelude::*;

fn get_reporting_report_types_required(client: &Client) -> Exchange {
    receive(stripe::reporting::report_types::list().send(client))
}
fn get_reporting_report_types_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::reporting::report_types::list();
    receive(request.send(client))
}

fn get_reporting_report_types_report_type_required(client: &Client) -> Exchange {
    receive(stripe::reporting::report_types::retrieve("report_type_1").send(client))
}
fn get_reporting_report_types_report_type_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::reporting::report_types::retrieve("report_type_1");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetReportingReportTypes",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_reporting_report_types_required,
        every: get_reporting_report_types_every,
    },
    Operation {
        id: "GetReportingReportTypesReportType",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_reporting_report_types_report_type_required,
        every: get_reporting_report_types_report_type_every,
    },
];
