// Written by `cargo xtask generate`. Do not edit.
//! What `identity::verification_reports` sends.

use crate::prelude::*;

fn get_identity_verification_reports_required(client: &Client) -> Exchange {
    receive(stripe::identity::verification_reports::list().send(client))
}
fn get_identity_verification_reports_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::identity::verification_reports::list()
        .client_reference_id("ab")
        .created(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .limit(1)
        .starting_after("ab")
        .type_(turn.word::<stripe::identity::verification_reports::list::Type>())
        .verification_session("ab");
    receive(request.send(client))
}

fn get_identity_verification_reports_report_required(client: &Client) -> Exchange {
    receive(stripe::identity::verification_reports::retrieve("report_1").send(client))
}
fn get_identity_verification_reports_report_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::identity::verification_reports::retrieve("report_1");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetIdentityVerificationReports",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_identity_verification_reports_required,
        every: get_identity_verification_reports_every,
    },
    Operation {
        id: "GetIdentityVerificationReportsReport",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_identity_verification_reports_report_required,
        every: get_identity_verification_reports_report_every,
    },
];
