import {type SetUpTabWords} from './cell-word-shapes.js';

/** The words of the set-up tabs in English. */
export const SET_UP_WORDS_EN: SetUpTabWords = {
  roundColumns: {label: 'Item', value: 'Value', help: 'Guidance'},
  roundFields: {
    name: {label: 'Name of the round', help: 'Appears at the top of the summary.'},
    letter: {label: 'Letter number', help: 'For example: 09/CV-NTM'},
    letterDate: {label: 'Letter date', help: 'For example: 03/06/2024'},
    grounds: {label: 'Grounds', help: 'Conclusions and documents on which the round is based.'},
    commune: {label: 'Commune', help: 'Name of the commune, without the word "xã".'},
    place: {label: 'Place', help: 'Precedes the date in reports.'},
    deadline: {label: 'Deadline', help: 'Date and time, for example: 10/06/2024 10:00. 10:00:00 sharp is on time.'},
    meetingAt: {label: 'Meeting time', help: 'Date and time, for example: 10/06/2024 14:00. Leave blank if not known.'},
    dataAsOf: {label: 'Data as of', help: 'For example: 09/06/2024. Leave blank to mean the time of submission.'},
    coordinator: {label: 'Coordinator', help: 'Code of the NTM coordinator in Contacts.'},
    chair: {label: 'Chair', help: 'Code of the head of the steering committee in Contacts.'},
    chairTitle: {label: 'Title of the chair', help: 'For the signature block, for example: CHỦ TỊCH UBND XÃ'},
    villagePack: {label: 'Village criteria set', help: 'The set used to fill in the tab Village criteria.'},
    communePack: {
      label: 'Commune criteria set',
      help: 'The set used to fill in the tabs Commune criteria, Commune indicators and Dossier list.',
    },
    waves: {label: 'Reminders', help: 'Separated by semicolons. Delete a reminder and it will not be sent.'},
    from: {label: 'Send from', help: 'Earliest time of day, for example: 07:00'},
    to: {label: 'Send until', help: 'Latest time of day, for example: 20:00'},
    onWeekends: {
      label: 'Remind on weekends',
      help: 'Yes or No. If No, mail due at a weekend is sent on the working day before.',
    },
    holidays: {
      label: 'Public holidays',
      help: 'Days on which no mail is sent, separated by semicolons. Update them each year as announced.',
    },
    lockMode: {
      label: 'Protection',
      help: 'Lock the structure: headings and formulas are protected, input cells stay open. Lock: only a form’s respondents may fill it in. Warn: Google Sheets only asks for confirmation.',
    },
    language: {label: 'Language', help: 'Tiếng Việt or English.'},
  },
  setupColumns: {
    people: {
      id: {label: 'Code', help: 'One code per person, for example: P01. The other tabs use it.'},
      name: {label: 'Full name', help: 'The full name.'},
      position: {label: 'Position', help: 'For example: party cell secretary of village 1'},
      email: {label: 'E-mail', help: 'The Google account to invite. Leave blank if there is none.'},
      phone: {label: 'Phone', help: 'May be left blank: whoever can see the sheet sees this column.'},
      channel: {label: 'Reached by', help: 'E-mail, Zalo or Paper, phone.'},
      note: {label: 'Note', help: ''},
    },
    villages: {
      id: {label: 'Code', help: 'One code per village, for example: T01.'},
      name: {label: 'Village name', help: 'For example: Thôn 1'},
      cluster: {label: 'Cluster (former commune)', help: 'Groups villages after a merger. Leave blank if not needed.'},
      secretary: {label: 'Party cell secretary', help: 'Code in Contacts.'},
      boardHead: {label: 'Head of the village board', help: 'Code in Contacts.'},
      supervisor: {
        label: 'Village supervisor',
        help: 'Code in Contacts of the committee member who follows up with the village.',
      },
      households: {label: 'Households', help: 'Optional.'},
      people: {label: 'Residents', help: 'Optional.'},
      partyMembers: {label: 'Party members', help: 'Optional.'},
      isActive: {label: 'Reports', help: 'Yes: the village reports in this round. No: it does not count.'},
    },
    villageCriteria: {
      number: {label: 'No.', help: 'Number of the criterion.'},
      name: {label: 'Criterion', help: ''},
      requiredLevel: {
        label: 'Required level',
        help: 'According to the decision in force in the commune; correct it to match the text.',
      },
      allowsNotApplicable: {label: 'May be not applicable', help: 'Yes or No.'},
      linkedIndicators: {
        label: 'Related commune indicators',
        help: 'Codes of commune indicators separated by semicolons, for example: 2.2; 2.3',
      },
      help: {label: 'Guidance', help: 'Shown at Current status in the village tab.'},
      goodExample: {label: 'Good example', help: ''},
      badExample: {label: 'Bad example', help: ''},
    },
    communeCriteria: {
      number: {label: 'No.', help: 'Number of the criterion.'},
      name: {label: 'Criterion', help: ''},
      group: {label: 'Group', help: 'Group of criteria.'},
      leader: {label: 'Group leader', help: 'Code in Contacts.'},
      officer: {label: 'Officer', help: 'Code in Contacts.'},
      isActive: {label: 'Reports', help: 'Yes: the criterion reports in this round. No: it does not count.'},
    },
    indicators: {
      code: {label: 'Code', help: 'For example: 2.1'},
      criterion: {label: 'Criterion', help: 'Number of the criterion.'},
      text: {label: 'Content', help: ''},
      requirement: {
        label: 'Requirement',
        help: 'According to the decision in force in the commune; correct it to match the text.',
      },
      allowsNotApplicable: {label: 'May be not applicable', help: 'Yes or No. Yes where the text says "(nếu có)".'},
    },
    dossier: {
      criterion: {label: 'Criterion', help: 'Number of the criterion.'},
      indicator: {label: 'Indicator', help: 'Code of the indicator; blank for the whole criterion.'},
      kind: {label: 'Kind', help: 'Form, Plan, Report, Decision or Other.'},
      title: {label: 'Document', help: ''},
    },
  },
};
